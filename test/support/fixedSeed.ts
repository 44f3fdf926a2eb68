/** Every property is tried on the same cases in each run, so that a mutant does not survive or die by luck. */
import * as fc from 'fast-check'

fc.configureGlobal({ seed: 1 })
