import type { SurfaceForm } from '../../names/types.ts';

// Syllables and endings: names share stems as inflected names do, and spellings differ between languages.
const scripts: { syllables: string[]; endings: string[]; languages: number }[] = [
  {
    syllables: 'ba ka ru shi nor lach gan dzor mar ta ve lim ost ker pan ay sur vik hol'.split(' '),
    endings: ' i a u a-n da dan in um em ie'.split(' ').map((e) => e.replace('-', '')),
    languages: 14,
  },
  {
    syllables: 'ба ка ру ши нор лач ган дзор мар та ве лим ост кер пан ай сур вик хол'.split(' '),
    endings: ' а у ом е ы ов ам'.split(' '),
    languages: 5,
  },
  {
    syllables: 'բա կա ռու շի նոր լաչ գան ձոր մար տա վե լիմ օստ կեր պան այ սուր վիկ հոլ'.split(' '),
    endings: ' ի ը ին ից ում ով'.split(' '),
    languages: 1,
  },
  {
    syllables: 'با کا رو شي نور لاتش غان مار تا في ليم كر بان'.split(' '),
    endings: ['', 'ي', 'ية'],
    languages: 4,
  },
  {
    syllables: 'ბა კა რუ ში ნორ ლაჩ გან ძორ მარ ტა ვე ლიმ'.split(' '),
    endings: ['', 'ს', 'ში', 'ის', 'მა'],
    languages: 1,
  },
  { syllables: '巴卡鲁希诺拉甘左马塔维林'.split(''), endings: [''], languages: 2 },
  { syllables: 'バカルシノラガンゾマタヴェリム'.split(''), endings: [''], languages: 1 },
  { syllables: '바카루시노라간조마타베림'.split(''), endings: [''], languages: 1 },
];

/** A gazetteer of `count` entities, the same each time. */
export function gazetteer(count: number): SurfaceForm[] {
  let seed = 1;
  const draw = (below: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % below;
  };
  const forms = new Map<string, SurfaceForm>();
  for (let i = 0; i < count; i++) {
    const picks = Array.from({ length: 3 + draw(2) }, () => draw(1000));
    for (const { syllables, endings, languages } of scripts) {
      for (let language = 0; language < languages; language++) {
        // One language in three spells the name its own way.
        const own = draw(3) === 0 ? draw(1000) : 0;
        const name = picks.map((p, at) => syllables[(p + (at === 1 ? own : 0)) % syllables.length]).join('');
        for (const ending of endings.slice(0, 1 + draw(endings.length))) {
          const text = name.charAt(0).toUpperCase() + name.slice(1) + ending;
          forms.set(text, { entity: `entity-${i}`, text, language: 'und', certainty: 'certain', weight: 1 });
        }
      }
    }
  }
  return [...forms.values()];
}

/** A rule for the topic under which every made-up name counts. */
export const TOPIC = { threshold: 1, heading: 1, contextual: 0 };
