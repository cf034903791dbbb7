/** A plain text cut at its web addresses, so that these can be drawn as links. */
export function pieces(text: string) {
  let at = 0
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => {
    at += piece.length
    return { at: `${index} ${at}`, piece, isLink: index % 2 === 1 }
  })
}
