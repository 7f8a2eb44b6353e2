# two single stories: Xinhua text (csvsoundsystem), AP page of 2003 (dbsanfte/eq-archives is too big to fetch: text taken from read_file id 51520138943, tags removed)
import json,subprocess
g='/work/.mirror/csvsoundsystem+OpenOpenNewsNews/repo'
import os
if os.path.isdir(g+'/.git'): g+='/.git'
c=subprocess.run(['git','--git-dir',g,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
x=subprocess.run(['git','--git-dir',g,'show','HEAD:xinhua.txt'],capture_output=True).stdout.decode('utf8').replace('\r\n','\n').rstrip()+'\n'
A="""Shuttle Recorder Yielding Clues on Wing

08:08 AM EST March 31, 2003
The Associated Press

CAPE CANAVERAL, Fla.

Columbia's salvaged data recorder registered unusual temperature spikes in the left wing just seconds after the shuttle experienced the peak heat of re-entry, indicating it was mortally wounded before it began its descent, an official close to the investigation said.

And that makes the flyaway foam from the shuttle's fuel tank, during launch, an even stronger suspect for breaching the leading edge of the wing, the official said Sunday, speaking on condition of anonymity.

A chunk of foam, perhaps containing ice or other debris, broke off the tank during Columbia's liftoff on Jan. 16 and sideswiped some of the heat-resistant carbon panels on the leading edge at 500 mph and possibly also some of the metal and tiles underneath.

A spokeswoman for the Columbia Accident Investigation Board, Laura Brown, said the tape from the data recorder holds a significant amount of good data from at least 420 sensors that were located across Columbia's wings, fuselage and tail, mainly temperature and pressure measurements.

The temperature surges in the leading edge were captured on tape 16 seconds after Columbia began experiencing peak heating in its plunge through the atmosphere on Feb. 1, Brown said. These unusual temperature readings - apparently caused by the searing gases that penetrated the left wing, almost certainly along the leading edge - occurred more than a minute earlier than previously reported, she said.

Data transmitted from Columbia to Mission Control during the final minutes of the doomed flight indicated a temperature surge in the left main landing gear just before the shuttle crossed the California coast on its way to a Florida touchdown. The latest information shows the heat trouble began one minute and eight seconds before that, Brown said.

"What we've got looks very good," Brown said. She noted that the analysis of the recovered tape will continue throughout this week, and that investigators hope to learn a little more each day about what happened to Columbia just before it broke apart over Texas. All seven astronauts were killed.

The data recorder, found intact on a damp slope in East Texas on March 19, held 9,400 feet of magnetic tape that was duplicated at Kennedy Space Center last week. A copy of the tape was flown Friday to Johnson Space Center in Houston, where 100 engineers and other experts spent the weekend analyzing it.

One board member, Scott Hubbard, said last week that the tape from the data recorder could hold "a gold mine of information," and Brown said it looks more and more like that may prove true.

The data recorder, located beneath the lower floor of Columbia's crew cabin, collected measurements not only during virtually the entire descent but also of the Jan. 16 launch. It was running up until just a few seconds before the shuttle disintegrated.

---

On the Net:

Columbia Accident Investigation Board: www.caib.us
"""
R=[dict(coll='single',agency='Xinhua',year='2013',lang='en',where=f'csvsoundsystem/OpenOpenNewsNews@{c}:xinhua.txt',headline="Military asked to implement 'mass line' campaign",byline='',text=x),
 dict(coll='single',agency='AP',year='2003',lang='en',where='dbsanfte/eq-archives@5bea6433b02d6f37fcd26d2991500e43da072134:websites/www.everhybrid.com/20030410234450/news/data/7_ds_382714.asp',headline='Shuttle Recorder Yielding Clues on Wing',byline='',text=A)]
json.dump(R,open('/work/stories6/recs_e.json','w'))
