import type { CardDifference } from '../corpus/card-model.ts';
import { Row } from './row.tsx';

/** What articles disagree on; the row opens to what each of them says. Cut short, it could end between two sides. */
export function DifferenceRow({ difference }: { difference: CardDifference }) {
  return (
    <Row kind="fc-difference" evidence={[difference]}>
      <span dir="auto">{difference.text}</span>
    </Row>
  );
}
