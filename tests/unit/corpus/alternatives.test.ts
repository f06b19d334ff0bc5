import { describe, expect, it } from 'vitest';
import { alternatives, MOST_ALTERNATIVES } from '../../../corpus/alternatives.ts';

describe('a name with choices', () => {
  it('stands for every way to choose, the first choices first', () => {
    expect(alternatives('(Old |)(Town|City) Hall')).toEqual([
      'Old Town Hall',
      'Old City Hall',
      'Town Hall',
      'City Hall',
    ]);
  });

  it('is one name without any', () => {
    expect(alternatives('Town Hall')).toEqual(['Town Hall']);
  });

  it.each(['Town (Hall', 'Town) Hall', 'Town|Hall', '(Town) Hall', '((Old|New) Town|City) Hall', '() Hall'])(
    'is not read where the choices are not clear: %s',
    (text) => {
      expect(alternatives(text)).toBeNull();
    },
  );

  it('is not read where it stands for too many names', () => {
    const ten = '(a|b|c|d|e|f|g|h|i|j)';
    expect(alternatives(ten + ten)).toHaveLength(MOST_ALTERNATIVES);
    expect(alternatives(`${ten}${ten}(k|l)`)).toBeNull();
  });
});
