/** A small valid model file as data, and texts that differ from it in one place. */
export const validFile = {
  format: 'beb-model/1',
  behaviour: { n: -1, p: 1 },
  alpha: '1/1000',
  minus: { iid: { n: '3/4', p: 0.25 } },
  plus: { iid: { n: '1/4', p: '0.75' } },
}

export const fileWith = (changes: object): string => JSON.stringify({ ...validFile, ...changes })

/** A text, the start of the sentence it is refused with, and whether a JSON Schema can see the fault. */
export interface BadFile {
  readonly text: string
  readonly fault: string
  readonly seenBySchema: boolean
}
const bad = (changes: object, fault: string, seenBySchema = true): BadFile => ({
  text: fileWith(changes),
  fault,
  seenBySchema,
})
const markov = (given: object) => ({ minus: { markov: given } })
const automaton = (given: object) => ({ minus: { states: given } })

export const badFiles: ReadonlyArray<BadFile> = [
  bad({ format: 'beb-model/2' }, 'format: expected "beb-model/1", found "beb-model/2"'),
  bad({ format: undefined }, 'format: missing; expected "beb-model/1"'),
  bad({ alpha: undefined }, 'alpha: missing; expected a number strictly between 0 and 1'),
  bad({ gama: -1 }, 'gama: unknown field; did you mean "gamma"?'),
  bad({ title: 3 }, 'title: expected a text, found 3'),
  bad({ alpha: 0 }, 'alpha: expected a number strictly between 0 and 1, found 0'),
  bad({ alpha: 1 }, 'alpha: expected a number strictly between 0 and 1, found 1'),
  bad({ alpha: '-1/2' }, 'alpha: expected a number strictly between 0 and 1, found "-1/2"'),
  bad({ epsilon: '-0.5' }, 'epsilon: expected a number above 0, found "-0.5"'),
  bad({ alpha: '3/2' }, 'alpha: expected a number strictly between 0 and 1, found "3/2"', false),
  bad({ alpha: '1/0' }, 'alpha: "1/0" is not a number that can be read: the denominator is zero'),
  bad({ alpha: '0x1' }, 'alpha: "0x1" is not a number that can be read'),
  bad({ alpha: '１' }, 'alpha: "１" is not a number that can be read'),
  bad({ alpha: 'NaN' }, 'alpha: "NaN" is not a number that can be read'),
  bad({ alpha: '1e-99999' }, 'alpha: "1e-99999" is not a number that can be read: the exponent is too large', false),
  bad({ alpha: null }, 'alpha: expected a number strictly between 0 and 1, found null'),
  bad({ epsilon: 0 }, 'epsilon: expected a number above 0, found 0'),
  bad({ epsilon: '-1/2' }, 'epsilon: expected a number above 0, found "-1/2"'),
  bad({ delta: 0 }, 'delta: expected a number strictly between 0 and 1, found 0'),
  bad({ delta: 1 }, 'delta: expected a number strictly between 0 and 1, found 1'),
  bad({ prefixLength: -1 }, 'prefixLength: expected a whole number from 0 to 1000000, found -1'),
  bad({ prefixLength: 1e7 }, 'prefixLength: expected a whole number from 0 to 1000000, found 10000000'),
  bad({ prefixLength: '10' }, 'prefixLength: expected a whole number from 0 to 1000000, found "10"'),
  bad({ answers: 0 }, 'answers: expected a whole number from 1 to 1000, found 0'),
  bad({ answers: '3' }, 'answers: expected a whole number from 1 to 1000, found "3"'),
  bad({ answers: 1001 }, 'answers: expected a whole number from 1 to 1000, found 1001'),
  bad({ eta: '-1/2' }, 'eta: expected a number from 0 to 1, found "-1/2"'),
  bad({ eta: 2 }, 'eta: expected a number from 0 to 1, found 2'),
  bad({ gamma: 1 }, 'gamma: expected a number from -1 to below 1, found 1'),
  bad({ gamma: -2 }, 'gamma: expected a number from -1 to below 1, found -2'),
  bad(
    { gamma: '-3/4' },
    'gamma: -3/4 = -0.75 is no bound for minus, whose behaviour is -1/2 = -0.5 after the empty prompt',
    false,
  ),
  bad({ behaviour: { n: -2, p: 1 } }, 'behaviour.n: expected a score from -1 to 1, found -2'),
  bad({ behaviour: {} }, 'behaviour: there are no sentences'),
  bad({ behaviour: { n: -1, p: 1, '': 0 } }, 'behaviour[""]: "" cannot be a name here'),
  bad({ behaviour: [] }, 'behaviour: expected an object that gives every sentence its score, found a list'),
  bad({ minus: { iid: { n: '-1/4', p: '5/4' } } }, 'minus.iid.n: expected a probability from 0 to 1, found "-1/4"'),
  bad({ minus: { iid: { n: 1.5 } } }, 'minus.iid.n: expected a probability from 0 to 1, found 1.5'),
  bad(
    { minus: { iid: { n: '1/2', p: '1/3' } } },
    'minus.iid: the probabilities sum to 5/6 ≈ 0.833333; expected exactly 1',
    false,
  ),
  bad(
    { minus: { iid: { n: 0.5, p: '0.50000000000000000000000000000001' } } },
    'minus.iid: the probabilities sum to 1e-32 more than 1',
    false,
  ),
  bad(
    { minus: { iid: { n: 1, q: 0 } } },
    'minus.iid.q: "q" is not a sentence of the behaviour; expected "n", "p"',
    false,
  ),
  bad({ minus: { idd: { n: 1 } } }, 'minus.idd: unknown field; did you mean "iid"?'),
  bad(
    { minus: { iid: { n: 1 }, tree: { next: { n: 1 } } } },
    'minus: expected exactly one of "iid", "markov", "tree", "states"',
  ),
  bad({ minus: 'iid' }, 'minus: expected a model: an object with one of'),
  bad(
    markov({ order: 1, rows: [{ after: [], next: { n: 1 } }] }),
    'minus.markov.rows: no row for the context ["n"] and 1 more',
    false,
  ),
  bad(
    markov({ order: 0, rows: [{ after: ['n'], next: { n: 1 } }] }),
    'minus.markov.rows[0].after: a context of 1 sentences',
    false,
  ),
  bad(
    markov({ order: 1, rows: [{ after: ['q'], next: { n: 1 } }] }),
    'minus.markov.rows[0].after[0]: "q" is not a sentence',
    false,
  ),
  bad(
    markov({
      order: 0,
      rows: [
        { after: [], next: { n: 1 } },
        { after: [], next: { p: 1 } },
      ],
    }),
    'minus.markov.rows[1].after: the context [] has a row already',
    false,
  ),
  bad(
    markov({ order: 64, rows: [], otherwise: { n: 1 } }),
    'minus.markov: this model has more than 10000 states',
    false,
  ),
  bad(markov({ order: 0.5, rows: [] }), 'minus.markov.order: expected a whole number from 0 to 64, found 0.5'),
  bad(markov({ order: 1, rows: {} }), 'minus.markov.rows: expected a list of rows'),
  bad(
    { plus: { tree: { next: { p: 1 }, after: { n: { next: { n: 0.5 } } } } } },
    'plus.tree.after.n.next: the probabilities sum to 1/2 = 0.5',
    false,
  ),
  bad({ plus: { tree: { next: { p: 1 }, tail: 'repeet' } } }, 'plus.tree.tail: expected "repeat", found "repeet"'),
  bad({ plus: { tree: { next: { p: 1 }, tail: { iid: { n: 2 } } } } }, 'plus.tree.tail.iid.n: expected a probability'),
  bad(
    automaton({ start: 'home', states: { Home: { next: { n: 1 } } } }),
    'minus.states.start: "home" is not a state; did you mean "Home"?',
    false,
  ),
  bad(
    automaton({ start: 'A', states: { A: { next: { n: 1 }, to: { n: 'B' } } } }),
    'minus.states.states.A.to.n: "B" is not a state',
    false,
  ),
  bad(
    automaton({ start: 'A', states: { A: { next: { n: 1 }, to: { q: 'A' } } } }),
    'minus.states.states.A.to.q: "q" is not a sentence',
    false,
  ),
  bad(
    automaton({ start: 'A', states: { A: { next: { n: 1 }, too: {} } } }),
    'minus.states.states.A.too: unknown field; expected "next", "to"',
  ),
]
