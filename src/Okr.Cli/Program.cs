using Okr.Cli;

return await OkrProgram.RunAsync(args, CommandHost.OfThisProcess(), CancellationToken.None).ConfigureAwait(false);
