import dictionary from './dictionary.json'

type Tables = typeof dictionary

export type TableName = keyof Tables

export type Value = string | number | boolean | readonly (string | number)[] | null | undefined

/** One line of a table: each of its columns, in their order. */
export type Row<Name extends TableName = TableName> = Record<keyof Tables[Name]['columns'] & string, Value>

type Words = { en: string; fr: string }
type Table = { title: Words; description: Words; columns: Record<string, Words & { type: string }> }

type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'url' | 'date-time' | 'partial date'

export const tableNames = Object.keys(dictionary) as TableName[]

export const isTableName = (name: string): name is TableName => Object.hasOwn(dictionary, name)

export const formats = ['csv', 'xlsx', 'json'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

export const fileOf = (table: TableName, format: Format) => `/open-data/${table}.${format}`

export const columnsOf = (table: TableName) => Object.keys(dictionary[table].columns)

/** The dictionary is written in the network's two languages. */
export const dictionaryLang = (lang: string | undefined) => (lang === 'fr' ? 'fr' : 'en')

/** What a table and its columns mean. */
export function tableIn(lang: 'en' | 'fr', name: TableName) {
  const { title, description, columns }: Table = dictionary[name]
  return {
    name,
    title: title[lang],
    description: description[lang],
    columns: Object.entries(columns).map(([column, each]) => ({
      name: column,
      type: each.type as ColumnType,
      meaning: each[lang],
    })),
  }
}
