import ctypes, struct, os, fcntl
def open_counter(config=1):
    libc = ctypes.CDLL(None, use_errno=True)
    attr = bytearray(128)
    struct.pack_into("IIQQQQ", attr, 0, 0, 128, config, 0, 0, 0)
    flags = (1<<0)|(1<<5)|(1<<6)  # disabled, exclude_kernel, exclude_hv
    struct.pack_into("Q", attr, 40, flags)
    buf = (ctypes.c_char*128).from_buffer(attr)
    fd = libc.syscall(298, buf, 0, -1, -1, 0)
    return fd, ctypes.get_errno()
if __name__ == "__main__":
    print(open_counter(), open("/proc/sys/kernel/perf_event_paranoid").read())
