using Samples.EmbeddedHost;

await SampleHost.RunAsync(args, Console.Out);
