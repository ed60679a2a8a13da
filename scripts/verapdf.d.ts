/** The path of the program, or why it cannot be had. */
export function fetchVeraPdf(): { readonly program?: string; readonly reason?: string };
