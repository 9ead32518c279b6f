using System.Text;
using FsCheck.Xunit;
using Okr.Json;

namespace Okr.Core.Tests.Json;

public class OkrJsonStreamTests
{
    [Property(MaxTest = 100)]
    public async Task It_does_not_matter_how_the_bytes_arrive(int seed)
    {
        var filler = new Filler(seed);
        var text = await JsonTool.BytesAsync(OkrDocument.FromRecords([filler.Fill<Objective>(), filler.Fill<CheckIn>(), filler.Fill<CheckIn>()]));
        byte[] odd = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("],", " ] \n,\r", StringComparison.Ordinal)), .. " "u8];

        var whole = await JsonTool.ReadAsync(odd);
        using var drops = new DrippingStream(odd, seed);
        var dripped = await OkrJson.ReadAsync(drops);

        Assert.Equal(whole.Document!.Records, dripped.Document!.Records);
        Assert.Equal(whole.Problems, dripped.Problems);
    }

    [Fact]
    public async Task A_large_document_is_read_through_a_small_window()
    {
        using var window = new JsonWindow(new GeneratedStream(records: 100_000), maxValueBytes: 1 << 20);

        Assert.True(await window.TryTakeAsync('[', default));
        var records = 0;
        do
        {
            Assert.False((await window.ReadValueAsync(default)).IsCutOff);
            records++;
        }
        while (await window.TryTakeAsync(',', default) && await window.PeekAsync(default) == '{');

        Assert.Equal(100_000, records);
        Assert.InRange(window.Capacity, 1, 128 * 1024);
    }

    [Fact]
    public async Task A_value_beyond_the_limit_passes_through_a_small_window()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[\"{new string('x', 20_000_000)}\", 1]"));
        using var window = new JsonWindow(stream, maxValueBytes: 10_000);

        Assert.True(await window.TryTakeAsync('[', default));
        Assert.Equal('"', (char)await window.PeekAsync(default));
        Assert.True((await window.ReadValueAsync(default)).IsTooLong);
        Assert.True(await window.TryTakeAsync(',', default));
        Assert.Equal('1', (char)await window.PeekAsync(default));
        Assert.InRange(window.Capacity, 1, 256 * 1024);
    }

    [Fact]
    public async Task Reading_allocates_little_more_than_the_records()
    {
        var document = OkrDocument.FromRecords(Enumerable.Range(0, 20_000).Select(i => new Objective { Id = new($"o{i}"), Title = new string('目', 200) }));
        var text = await JsonTool.BytesAsync(document);
        await JsonTool.ReadAsync(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = JsonTool.ReadAsync(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // From memory there is nothing to wait for, so that all of it happened on this thread.
        Assert.True(reading.IsCompleted);
        Assert.Equal(20_000, (await reading).Document!.Count);

        // A title is 422 bytes and an objective without it about 350; the serializer boxes init members on their way.
        Assert.InRange(allocated, 20_000 * 600, 20_000 * 2_000);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var stream = new GeneratedStream(records: long.MaxValue, onRead: count =>
        {
            if (count == 5)
            {
                source.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OkrJson.ReadAsync(new PrefixedStream("{\"format\":\"okr/1\",\"objectives\":"u8.ToArray(), stream), null, source.Token));
    }

    [Fact]
    public async Task A_failing_stream_fails_the_reading() =>
        await Assert.ThrowsAsync<IOException>(() => OkrJson.ReadAsync(new GeneratedStream(10, _ => throw new IOException("gone"))));

    /// <summary>Hands out a few bytes at a time.</summary>
    private sealed class DrippingStream(byte[] bytes, int seed) : MemoryStream(bytes)
    {
        private readonly Random _random = new(seed);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, _random.Next(1, 4))], cancellationToken);
        }
    }

    /// <summary>A list of many objectives that is never in memory as a whole.</summary>
    private sealed class GeneratedStream(long records, Action<int>? onRead = null) : MemoryStream
    {
        private static readonly byte[] Record = Encoding.UTF8.GetBytes("""{"id":"o","title":"提高客户满意度","keyResults":[{"id":"k","metric":{"type":"numeric","target":12.50}}]}""");

        private long _written;
        private byte[] _rest = "["u8.ToArray();
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            onRead?.Invoke(++_reads);
            if (_rest.Length == 0 && _written < records)
            {
                _rest = [.. Record, .. ++_written == records ? "]"u8 : ","u8];
            }

            var length = Math.Min(_rest.Length, buffer.Length);
            _rest.AsSpan(0, length).CopyTo(buffer.Span);
            _rest = _rest[length..];
            return ValueTask.FromResult(length);
        }
    }

    private sealed class PrefixedStream(byte[] prefix, Stream rest) : MemoryStream(prefix)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var read and > 0 ? read : await rest.ReadAsync(buffer, cancellationToken);
    }
}
