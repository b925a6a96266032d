// The widget's own script.
import { startFrame } from './start-frame.ts';

startFrame();
