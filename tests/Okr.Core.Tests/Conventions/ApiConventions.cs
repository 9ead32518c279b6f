using System.Reflection;
using System.Runtime.CompilerServices;

namespace Okr.Conventions;

/// <summary>What every public type promises to its users, checked by reflection. Each check names all violations among the given types.</summary>
internal static class ApiConventions
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> AsyncWithoutToken(IEnumerable<Type> types) =>
        from type in types
        where !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(Declared)
        where IsReachable(method) && !method.IsSpecialName && !IsImposed(method)
        where IsAwaited(method.ReturnType)
            ? !method.Name.EndsWith("Async", StringComparison.Ordinal) || method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken)
            : method.Name.EndsWith("Async", StringComparison.Ordinal)
        select $"{type.FullName}.{method.Name}: an asynchronous method ends in Async and takes a CancellationToken last; no other method does";

    public static IEnumerable<string> PublicSetters(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var property in type.GetProperties(Declared))
            {
                if (property.SetMethod is { } setter && IsReachable(setter) && !IsInit(setter))
                {
                    yield return $"{type.FullName}.{property.Name}: a property is get-only or init";
                }
            }

            foreach (var field in type.GetFields(Declared))
            {
                if ((field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral && !field.IsInitOnly && !field.IsSpecialName)
                {
                    yield return $"{type.FullName}.{field.Name}: a field that others see is const or readonly";
                }
            }
        }
    }

    public static IEnumerable<string> OpenClasses(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsSealed: false, IsAbstract: false }
        select $"{type.FullName}: a public class is sealed or abstract";

    /// <summary>Finds records whose constructor leaves more than the given arguments behind: JSON source generation drops such initialisers.</summary>
    public static IEnumerable<string> RecordInitialisers(IEnumerable<Type> types) =>
        from type in types
        where IsRecord(type) && type is { IsAbstract: false, ContainsGenericParameters: false }
        from constructor in type.GetConstructors(Declared & ~BindingFlags.Static)
        where constructor.GetParameters().Length == 0 || IsPositional(type, constructor)
        let made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => DefaultOf(parameter.ParameterType))])
        from field in AllFields(type)
        where !Equals(field.GetValue(made), DefaultOf(field.FieldType))
        select $"{type.FullName}: {field.Name} has an initialiser; default must be the documented default";

    private static bool IsReachable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsAwaited(Type type)
    {
        var shape = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return shape == typeof(Task) || shape == typeof(Task<>) || shape == typeof(ValueTask) || shape == typeof(ValueTask<>) || shape == typeof(IAsyncEnumerable<>);
    }

    /// <summary>Whether another library has chosen the signature, as with DisposeAsync.</summary>
    private static bool IsImposed(MethodInfo method)
    {
        var type = method.DeclaringType!;
        return method.GetBaseDefinition().DeclaringType!.Assembly != type.Assembly
            || (!type.IsInterface && type.GetInterfaces().Any(face =>
                face.Assembly != type.Assembly && type.GetInterfaceMap(face).TargetMethods.Contains(method)));
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Declared) is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null);

    private static bool IsPositional(Type type, ConstructorInfo constructor) =>
        type.GetMethods(Declared).Any(method => string.Equals(method.Name, "Deconstruct", StringComparison.Ordinal)
            && method.GetParameters().Select(parameter => parameter.ParameterType.GetElementType())
                .SequenceEqual(constructor.GetParameters().Select(parameter => parameter.ParameterType)));

    private static IEnumerable<FieldInfo> AllFields(Type type)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            foreach (var field in part.GetFields(Declared & ~BindingFlags.Static))
            {
                yield return field;
            }
        }
    }

    private static object? DefaultOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? RuntimeHelpers.GetUninitializedObject(type) : null;
}
