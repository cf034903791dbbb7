export type MunicipalityMapper = { slug: string }
