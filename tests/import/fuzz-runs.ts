/** How many random files are tried of each of 13 kinds: 780 in all for each commit, 10,400 with `OTR_ALL`. */
export const fuzzRuns = Number(process.env.OTR_FUZZ_RUNS ?? (process.env.OTR_ALL ? 800 : 60));
