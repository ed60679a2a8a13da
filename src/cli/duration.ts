/** `90s` or `5m` in milliseconds; nothing when the unit is missing or the time is none. */
export function durationOf(written: string): number | undefined {
  const match = /^(\d{1,5})(s|m)$/.exec(written);
  const milliseconds = Number(match?.[1]) * (match?.[2] === 'm' ? 60_000 : 1000);
  // the timer of Node holds 2^31 - 1 milliseconds
  return milliseconds > 0 && milliseconds < 2 ** 31 ? milliseconds : undefined;
}
