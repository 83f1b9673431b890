export { DeskConfigInvalid } from './config/config-invalid.ts'
export { type DeskConfig, defaultDeskConfig, parseDeskConfig, readDeskConfig } from './config/read-config.ts'
export { type RunningDesk, type ServeOptions, startDesk } from './serve.ts'
