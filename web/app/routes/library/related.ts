interface Filed {
  slug: string
  commitments: readonly { number: number }[]
}

/** Items on the same commitments, the closest first. One that is about everything is close to nothing. */
export function relatedTo<Item extends Filed>(item: Filed, others: readonly Item[], most = 3) {
  const own = new Set(item.commitments.map(({ number }) => number))
  return others
    .filter(({ slug }) => slug !== item.slug)
    .map(other => {
      const shared = other.commitments.filter(({ number }) => own.has(number)).length
      return { ...other, shared, closeness: shared / (own.size + other.commitments.length - shared) }
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, most)
}
