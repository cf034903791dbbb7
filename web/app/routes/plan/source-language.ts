interface Plan {
  note?: string | null | undefined
  sourceLang: string
}

/** The language in which a plan says where it was taken from: its own, or English where the portal put it on record and notes so. */
export const languageOfSource = ({ note, sourceLang }: Plan) => (note ? 'en' : sourceLang)
