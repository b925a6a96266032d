import './reset.css';
import './host.js';
