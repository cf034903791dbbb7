import { Pagination } from './pagination.tsx'

export const examples = {
  first: <Pagination page={{ hasNextPage: true, endCursor: 'b3Blbg' }} />,
}
