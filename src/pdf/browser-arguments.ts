/**
 * The browser's arguments. Nothing here weakens the web's rules between origins, and every road to the network is
 * closed a second time, since what the browser does of its own accord never passes by the page's request filter.
 *
 * @param profile absolute path of the profile folder
 */
export function browserArguments(profile: string, sandbox: boolean): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    // No network: names resolve to nothing, and what would need no name goes to a proxy that is not there.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=http://0.0.0.0:0',
    '--proxy-bypass-list=<-loopback>',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    '--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,Translate',
    // Nothing of the user's desktop, and no questions.
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    // The same drawing on every machine.
    '--disable-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    // Containers often have a small /dev/shm.
    '--disable-dev-shm-usage',
    '--no-startup-window',
  ];
}
