import table from 'virtual:tables/topic';
import type { Topic } from '../corpus/card-model.ts';

/** What this build is about, from `data/topic.yaml`. */
export const topic: Topic = Object.freeze(table);
