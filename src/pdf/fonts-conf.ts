/**
 * The fontconfig file that shows the browser our fonts and no other, so that a page has the same glyphs everywhere:
 * Titillium Web, and DejaVu Sans for the arrows, ticks and Greek that it lacks, whatever the family asked for.
 * With no font in sight Chromium prints blank pages, even when the page brings its own.
 *
 * @param fonts absolute path of the folder with the TTF files
 * @param cache absolute path of a folder where fontconfig may write
 */
export function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(fonts)}</dir>
  <cachedir>${escaped(cache)}</cachedir>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong">
      <string>Titillium Web</string>
      <string>DejaVu Sans</string>
    </edit>
  </match>
</fontconfig>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
