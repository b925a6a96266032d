// Prints the path and the size of the one file (the whole site in one HTML page) that the build has made. With
// `--pupils`, of the file for students, which has no notes and answers.
import { statSync } from 'node:fs';

const name = process.argv.includes('--pupils') ? 'on-the-record-pupils' : 'on-the-record';
const path = `${process.env.OTR_OUT ?? 'build'}/${name}.html`;
const { size } = statSync(path);
console.log(`${path}: ${Math.ceil(size / 1_000)} KB. It needs nothing beside it.`);
