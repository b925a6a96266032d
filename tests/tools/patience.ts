// A wait ends when what it waits for has come; its bound is for what hangs.
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 30_000 });
