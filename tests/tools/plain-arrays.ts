// In development, Svelte replaces three methods of all arrays, to warn of comparisons with a state's proxy. So each search
// that finds nothing looks at every element again. axe makes thousands of these. No test reads the warnings.
import { beforeEach } from 'vitest';

// Svelte replaces them once, when it first mounts a component.
beforeEach(() => (Array as { __svelte_cleanup?: () => void }).__svelte_cleanup?.());
