import config, { browsers } from './web-test-runner.config.js';
const n=(process.env.ENGINES??'0').split(',').map(Number);
export default { ...config, browsers: n.map(i=>browsers[i]) };
