"""OpenStack Swift with its S3 API, which checks signatures: all its servers in one process, on free ports of 127.0.0.1.

Arguments: an empty folder, an access key `account:user`, its secret. Prints the port of the API when it answers.
"""
import os
import sys

import eventlet
import eventlet.wsgi
from swift.common import utils, wsgi
from swift.common.ring import RingBuilder

utils.eventlet_monkey_patch()
folder, access, secret = sys.argv[1:]
KINDS = ['account', 'container', 'object']
API = 'catch_errors cache s3api tempauth proxy-server'
MORE = f"""
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
allow_multipart_uploads = false
[filter:tempauth]
use = egg:swift#tempauth
user_{access.replace(':', '_')} = {secret} .admin
"""


def write(name, text):
    with open(os.path.join(folder, name), 'w') as file:
        file.write(text)
    return os.path.join(folder, name)


def settings(pipeline, more=''):
    app = pipeline.split()[-1]
    return f"""[DEFAULT]
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
fallocate_reserve = 0
[pipeline:main]
pipeline = {pipeline}
[app:{app}]
use = egg:swift#{app.replace('-server', '')}
{more}
"""


os.makedirs(os.path.join(folder, 'devices', 'd1'))
write('swift.conf', '[swift-hash]\nswift_hash_path_prefix = a\nswift_hash_path_suffix = b\n')
utils.SWIFT_CONF_FILE = os.path.join(folder, 'swift.conf')
utils.validate_hash_conf()
sockets = [eventlet.listen(('127.0.0.1', 0)) for _ in range(len(KINDS) + 1)]
for kind, socket in zip(KINDS, sockets):
    ip, port = socket.getsockname()
    builder = RingBuilder(4, 1, 1)
    builder.add_dev(dict(region=1, zone=1, ip=ip, port=port, replication_ip=ip, replication_port=port, device='d1', weight=1))
    builder.rebalance()
    builder.get_ring().save(os.path.join(folder, f'{kind}.ring.gz'))
files = [write(f'{kind}.conf', settings(f'{kind}-server')) for kind in KINDS]
files.append(write('proxy.conf', settings(API, 'account_autocreate = true') + MORE))
log = utils.NullLogger()
for socket, file in zip(sockets, files):
    app = wsgi.loadapp(file, global_conf={'log_facility': 'LOG_LOCAL0', 'log_level': 'CRITICAL'})
    eventlet.spawn(eventlet.wsgi.server, socket, app, log, protocol=wsgi.SwiftHttpProtocol)
print(sockets[-1].getsockname()[1], flush=True)
# Ends with who started it.
os.set_blocking(0, False)
while True:
    eventlet.sleep(0.5)
    try:
        if os.read(0, 1) == b'':
            break
    except BlockingIOError:
        pass
