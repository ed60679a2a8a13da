/** What can be added to a plan. */
export const additionKinds = ['obiettivo', 'unita', 'atto', 'indicatore', 'azione'] as const;

export type What = (typeof additionKinds)[number];
