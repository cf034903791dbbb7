export const audiences = ['COUNCIL', 'MANAGEMENT', 'STAFF', 'PARTNERS', 'RESIDENTS'] as const

/** Licences that are met often, by SPDX identifier, with the page that explains each. */
export const licences: Readonly<Record<string, { name: string; url: string }>> = {
  'CC-BY-4.0': { name: 'Creative Commons BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'Creative Commons BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-4.0': { name: 'Creative Commons BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC0-1.0': { name: 'Creative Commons Zero 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'OGL-Canada-2.0': {
    name: 'Open Government Licence – Canada 2.0',
    url: 'https://open.canada.ca/en/open-government-licence-canada',
  },
}

/** In the form only: a licence that has a name of its own. */
export const otherLicence = 'OTHER'

export const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const
export const isProvince = (code: string | null | undefined): code is (typeof provinces)[number] =>
  provinces.some(province => province === code)
