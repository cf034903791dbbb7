/** From east to west, then the north. */
export const provinces = ['NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'] as const
export type Province = (typeof provinces)[number]
