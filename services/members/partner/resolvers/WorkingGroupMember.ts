import type { WorkingGroupMemberResolvers } from '../../types.generated.ts'
import { partnerIn } from '../partner-in.ts'

export const WorkingGroupMember: WorkingGroupMemberResolvers = {
  partner: async ({ partner }, _arguments, context) => await partnerIn(context, partner),
  joined: ({ joined }, _arg, _ctx) => {
    /* WorkingGroupMember.joined resolver is required because WorkingGroupMember.joined and WorkingGroupMemberMapper.joined are not compatible */
    return joined
  },
  left: ({ left }, _arg, _ctx) => {
    /* WorkingGroupMember.left resolver is required because WorkingGroupMember.left and WorkingGroupMemberMapper.left are not compatible */
    return left
  },
}
