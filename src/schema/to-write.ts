/** What stands where only an office knows what to write; the rule `segnaposto` finds it. */
export const toWrite = 'da completare';
