/** What the columns of numbers are called. */
export const columnNames = {
  it: {
    F: 'donne',
    M: 'uomini',
    non_fruiscono: 'quanti non fruiscono',
    destinatari: 'destinatari',
    ore: 'ore',
    full_time: 'a tempo pieno',
    part_time: 'a tempo parziale',
  },
  en: {
    F: 'women',
    M: 'men',
    non_fruiscono: 'those who do not use it',
    destinatari: 'participants',
    ore: 'hours',
    full_time: 'full time',
    part_time: 'part time',
  },
} as const;
