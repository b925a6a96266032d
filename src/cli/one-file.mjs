// Says where the build has put the one file with all pages, or with `--pupils` the one without notes and answers, and
// how large it is.
import { statSync } from 'node:fs';

const name = process.argv.includes('--pupils') ? 'on-the-record-pupils' : 'on-the-record';
const path = `${process.env.OTR_OUT ?? 'build'}/${name}.html`;
const { size } = statSync(path);
console.log(`${path}: ${Math.ceil(size / 1_000)} KB. It needs nothing beside it.`);
