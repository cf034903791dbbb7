import { z } from 'zod'
import { kinds } from '../../roster/filter.ts'
import { provinces } from '../../../components/province-name/provinces.ts'

/** A whole number as people write it: `12 345`, `12,345`. Null for what is none. */
export function wholeNumberIn(text: string) {
  const digits = text.replace(/[\s\u00a0\u202f,']/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

/** Degrees as people write them: `51.05`, `51,05`, `−114.07`. Null for what is none. */
export function degreesIn(text: string) {
  const plain = text
    .replace(/[\s\u00a0°]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d{1,3}(\.\d{1,8})?$/.test(plain) ? Number(plain) : null
}

const word = z.string().trim().max(200, 'tooLong').optional()
const isNumber = (text: string | undefined) => !text || wholeNumberIn(text) !== null
const isAngle = (text: string | undefined) => !text || degreesIn(text) !== null

/** What is asked of a municipality itself, as the forms ask for it. What is no number is said here, and all else by the graph. */
export const factFields = {
  kind: z.enum(kinds, { error: 'required' }),
  province: z.enum(provinces, { error: 'required' }),
  population: word.refine(isNumber, 'wholeNumber'),
  latitude: word.refine(isAngle, 'degrees'),
  longitude: word.refine(isAngle, 'degrees'),
}

type Typed = { population?: string | undefined; latitude?: string | undefined; longitude?: string | undefined }

/** The angle that is missing beside the other. */
export function missingAngle({ latitude, longitude }: Typed) {
  if (Boolean(latitude) === Boolean(longitude)) return null
  return latitude ? 'longitude' : 'latitude'
}

/** What was typed, as the graph takes it. */
export const factsIn = ({ population, latitude, longitude }: Typed) => ({
  population: population ? wholeNumberIn(population) : null,
  location: latitude && longitude ? { latitude: degreesIn(latitude) ?? 0, longitude: degreesIn(longitude) ?? 0 } : null,
})
