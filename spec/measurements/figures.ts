/** Every figure that the paper reports from its experiments, in the order of the table. */
import type { Figure } from '../../src/measurement/figure.js'
import { curveFigures } from './curves.js'
import { parameterFigures } from './parameters.js'

export const figures: ReadonlyArray<Figure> = [...parameterFigures, ...curveFigures]
