/**
 * Moves labels on a line apart, as little as it takes: at least `gap` between neighbours, all between `low` and `high`
 * while there is room. Their order stays; equals keep the order that they come in.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  interface Block {
    readonly members: number[];
    start: number;
  }
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const room = Math.max(high - low, gap * (wanted.length - 1));
  const placed = (members: readonly number[]): number => {
    const middle = members.reduce((sum, member, at) => sum + wanted[member]! - at * gap, 0) / members.length;
    return Math.min(Math.max(middle, low), low + room - (members.length - 1) * gap);
  };
  const blocks: Block[] = [];
  for (const member of order) {
    blocks.push({ members: [member], start: placed([member]) });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.start + before.members.length * gap <= last.start) break;
      const members = [...before.members, ...last.members];
      blocks.splice(-2, 2, { members, start: placed(members) });
    }
  }
  const result: number[] = [];
  for (const { members, start } of blocks)
    members.forEach((member, at) => {
      result[member] = start + at * gap;
    });
  return result;
}
