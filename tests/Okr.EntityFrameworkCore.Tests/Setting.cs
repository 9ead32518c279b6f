using System.Globalization;

namespace Okr.EntityFrameworkCore;

/// <summary>How large a test is, by environment variables.</summary>
internal static class Setting
{
    public static int Of(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
