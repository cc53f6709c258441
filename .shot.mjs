import puppeteer from 'puppeteer-core'; import { CHROMIUM_FLAGS, findChromium } from './test/tools/engines.mjs';
const b=await puppeteer.launch({executablePath:findChromium(),args:CHROMIUM_FLAGS});
const p=await b.newPage(); p.on('console',m=>console.log(m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
await p.setViewport({width:Number(process.argv[3]??700),height:900}); await p.goto(process.argv[2]??'http://localhost:8123/'); await new Promise(r=>setTimeout(r,1200));
await p.screenshot({path:process.argv[4]??'/tmp/scratch/a.png',fullPage:true}); await b.close();
