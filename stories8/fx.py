import sys; sys.path[:0]=['/tmp/xlrd','/work/stories8']
import xlrd,re,collections
from g import *
A=[]
for p in ('BP PLC2007-06-23.xls','BP PLC2007-12-17.xls'):
    wb=xlrd.open_workbook(file_contents=show('smfai200+Factiva-Scrapper',p)); s=wb.sheet_by_index(0)
    for i in range(1,s.nrows):
        v=[str(c) for c in s.row_values(i)]
        A.append((p,i)+tuple(v[1:9]))
