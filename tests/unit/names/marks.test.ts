import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';

/** Each way in which texts write one name; the whole is the span unless it is marked by brackets. */
const written: [name: string, ...ways: string[]][] = [
  [
    'Dağlıq Qarabağ',
    'DAĞLIQ QARABAĞ',
    'Dağlıq\u00a0Qarabağ',
    'Dağlıq\nQarabağ',
    'Dağlıq  Qarabağ',
    'Dağlıq Qarabağ'.normalize('NFD'),
  ],
  ['İrəvan', 'İRƏVAN', 'I\u0307rəvan', '[İrəvan]’da', "[İrəvan]'da"],
  ['Bakı', 'BAKI', '«[Bakı]»nın'],
  [
    'Nagorno-Karabach',
    'Nagorno‑Karabach',
    'Nagorno–Karabach',
    'Nagorno — Karabach',
    'Nagorno−Karabach',
    'Nagorno\u00ad-Kara\u00adbach',
    'NAGORNO-KARABACH',
    '[Nagorno-Karabach]-Konflikt',
  ],
  ['Arzach', '„[Arzach]“-ի', '"[Arzach]"-da', '[Arzach]’s'],
  ['Երևան', 'Երեւան', 'ԵՐԵՎԱՆ', 'ԵՐԵՒԱՆ', 'Երև\u055eան', '[Երևան]\u055d', '«[Երևան]»-ում'],
  ['Երևանում', 'Երևանո\u055eւմ', 'Երևանո\u055bւմ', 'Երևանո\u055cւմ'],
  ['Арцах', 'АРЦАХ', 'Арца\u0301х', '«[Арцах]»'],
  ['قره باغ', 'قرة باغ', 'قره\u00a0باغ', 'قره  باغ', 'قـره باغ'],
  ['باکو', 'باكو'],
  ['ایروان', 'ايروان'],
  ['काराबाख', 'काराबाख\u093c', 'काराबा\u0959', '[काराबाख\u093c]-अर्मेनिया'],
  ['अज\u093cरबैजान', 'अजरबैजान', 'अ\u095bरबैजान'],
  ['Διάδρομος', 'ΔΙΑΔΡΟΜΟΣ', 'Διάδρομοσ'],
  ['Αρμενία', 'ΑΡΜΕΝΙΑ', 'Αρμενία'.normalize('NFD')],
  ["אזרבייג'ן", 'אזרבייג׳ן', 'אזרבייג’ן'],
];

describe.each(written)('%s', (name, ...ways) => {
  const matcher = createMatcher(
    compileNames([{ entity: name, text: name, language: 'und', certainty: 'certain', weight: 1 }], [], {
      threshold: 1,
      heading: 1,
      contextual: 0,
    }),
  );
  it.each([name, ...ways])('%j', (way) => {
    const text = `– ${way.replace(/[[\]]/g, '')} –`;
    const span = /\[(.*)\]/su.exec(way)?.[1] ?? way;
    expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([span]);
    expect(matcher.mayMatch(text)).toBe(true);
  });
});
