import 'bootstrap/dist/css/bootstrap.css';
import './host.js';
