// Made by tools/take-face-model.ts from @vladmandic/face-api (MIT). Do not edit.
export interface FaceModelWeight {
  readonly name: string
  readonly length: number
  readonly scale: number
  readonly min: number
}

export const FACE_MODEL: readonly FaceModelWeight[] = [
  { name: 'conv0/filters', length: 432, scale: 0.009007044399485869, min: -1.2069439495311063 },
  { name: 'conv0/bias', length: 16, scale: 0.005263455241334205, min: -0.9211046672334858 },
  { name: 'conv1/depthwise_filter', length: 144, scale: 0.004001977630690033, min: -0.5042491814669441 },
  { name: 'conv1/pointwise_filter', length: 512, scale: 0.013836609615999109, min: -1.411334180831909 },
  { name: 'conv1/bias', length: 32, scale: 0.0015159862590771096, min: -0.30926119685173037 },
  { name: 'conv2/depthwise_filter', length: 288, scale: 0.002666276225856706, min: -0.317286870876948 },
  { name: 'conv2/pointwise_filter', length: 2048, scale: 0.015265831292844286, min: -1.6792414422128714 },
  { name: 'conv2/bias', length: 64, scale: 0.0020280554598453, min: -0.37113414915168985 },
  { name: 'conv3/depthwise_filter', length: 576, scale: 0.006100742489683862, min: -0.8907084034938438 },
  { name: 'conv3/pointwise_filter', length: 8192, scale: 0.016276211832083907, min: -2.0508026908425725 },
  { name: 'conv3/bias', length: 128, scale: 0.003394414279975143, min: -0.7637432129944072 },
  { name: 'conv4/depthwise_filter', length: 1152, scale: 0.006716050119961009, min: -0.8059260143953211 },
  { name: 'conv4/pointwise_filter', length: 32768, scale: 0.021875603993733724, min: -2.8875797271728514 },
  { name: 'conv4/bias', length: 256, scale: 0.0041141652009066415, min: -0.8187188749804216 },
  { name: 'conv5/depthwise_filter', length: 2304, scale: 0.008423839597141042, min: -0.9013508368940915 },
  { name: 'conv5/pointwise_filter', length: 131072, scale: 0.030007277283014035, min: -3.8709387695088107 },
  { name: 'conv5/bias', length: 512, scale: 0.008402082966823203, min: -1.4871686851277068 },
  { name: 'conv8/filters', length: 12800, scale: 0.028336129469030042, min: -4.675461362389957 },
  { name: 'conv8/bias', length: 25, scale: 0.002268134028303857, min: -0.41053225912299807 },
]
