export type MunicipalityMapper = { slug: string }
export type PersonMapper = { id: string }
