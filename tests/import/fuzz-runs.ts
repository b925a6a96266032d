import { runs } from '../fixtures/runs.ts';

/** How often what is hostile is tried; `OTR_FUZZ_RUNS=10000` is for the full claim. */
export const fuzzRuns = Number(process.env.OTR_FUZZ_RUNS ?? runs(300));
