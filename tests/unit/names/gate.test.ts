import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { Gate } from '../../../names/gate.ts';
import type { SurfaceForm } from '../../../names/types.ts';

const topic = { threshold: 1, heading: 1, contextual: 0 };

function form(text: string): SurfaceForm {
  return { text, entity: 'e', language: 'en', certainty: 'certain', weight: 1 };
}

function gateOf(names: string[], noNames: string[] = []): Gate {
  return new Gate(compileNames(names.map(form), [], topic, undefined, undefined, noNames).gate);
}

describe('the gate', () => {
  it('opens for words in a row where they stand so, whatever is between them', () => {
    const gate = gateOf(['local police', 'die Polizei im Ort', 'first day']);
    expect(gate.open('They called the local\n  (police) at once.')).toBe(true);
    expect(gate.open('The first–day covers.')).toBe(true);
    expect(gate.open('Police in a place that is as local as any, for the first time that day.')).toBe(false);
  });

  it('opens for an acronym that ends with another, and not for a third that does', () => {
    const gate = gateOf(['NNK', 'NK']);
    expect(['in NNK.', 'in NK.', 'in XNK.'].map((text) => gate.open(text))).toEqual([true, true, false]);
  });

  it('stays shut for a word that holds a name and is none', () => {
    const gate = gateOf(['Österlen', 'Tinker'], ['Österlensk', 'Stinkerton']);
    expect(gate.open('Svenska, Österlensk, Dansk, and a man by the name of Stinkerton')).toBe(false);
    expect(gate.open('Österlensk is spoken in Österlen')).toBe(true);
    expect(gate.open('Österlensks and Österlenskt are other words')).toBe(true);
    expect(gate.open('Mr Stinkerton met Tinker')).toBe(true);
  });

  it('is not made where such a word is part of a name', () => {
    expect(() => gateOf(['Österlenska hus'], ['Österlensk'])).toThrow('Österlensk');
  });
});
