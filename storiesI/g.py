import subprocess
def show(d,p):
    return subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','show',f'HEAD:{p}'],capture_output=True).stdout
def ls(d):
    return [l.split('\t')[1] for l in subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','ls-tree','-r','-z','HEAD'],capture_output=True,text=True).stdout.split('\0') if l]
def head(d): return subprocess.run(['git','-C',f'/work/.mirror/{d}/repo','rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
