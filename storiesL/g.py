import subprocess,os
def gd(r):
    d=f'/work/.mirror/{r}/repo'
    return d+'/.git' if os.path.isdir(d+'/.git') else d
def ls(r,pre=''):
    o=subprocess.run(['git','-c','core.quotepath=off','--git-dir',gd(r),'ls-tree','-r','--name-only','HEAD']+([pre] if pre else []),capture_output=True).stdout.decode('utf8','replace')
    return o.splitlines()
def show(r,p):
    return subprocess.run(['git','--git-dir',gd(r),'show','HEAD:'+p],capture_output=True).stdout
def head(r):
    return subprocess.run(['git','--git-dir',gd(r),'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
