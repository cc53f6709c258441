// Written by `npm run localize`: edit the files in xliff/ instead.
export const spoken: string[] = ["en","ar","bg","cs","da","de","el","es","et","fi","fr","ga","he","hr","hu","is","it","lt","lv","mt","nb","nl","pl","pt","ro","sk","sl","sv","tr","uk"];
