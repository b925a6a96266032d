// Says where the build has put the one file with all pages, and how large it is.
import { statSync } from 'node:fs';

const path = `${process.env.OTR_OUT ?? 'build'}/on-the-record.html`;
const { size } = statSync(path);
console.log(`${path}: ${Math.ceil(size / 1_000)} KB. It needs nothing beside it.`);
