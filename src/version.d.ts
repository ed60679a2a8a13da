/** The version of piao, written in by the build. */
declare const PIAO_VERSION: string;
