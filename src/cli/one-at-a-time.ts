/**
 * Makes the result of a subject when it is asked for: one at a time, once for each subject. Whoever asks meanwhile shares
 * or waits; what failed is made anew when it is asked for again.
 */
export function oneAtATime<Subject extends object, Result>(
  make: (subject: Subject) => Promise<Result>,
): (subject: Subject) => Promise<Result> {
  let last: { readonly subject: Subject; readonly result: Promise<Result> } | undefined;
  return (subject) => {
    if (last?.subject === subject) return last.result;
    const before = last?.result.catch(() => {});
    const result = (async () => {
      await before;
      return make(subject);
    })();
    const mine = { subject, result };
    last = mine;
    result.catch(() => {
      if (last === mine) last = undefined;
    });
    return result;
  };
}
